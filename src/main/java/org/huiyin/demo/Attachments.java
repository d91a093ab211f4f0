package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;

/**
 * Adds stand-ins for the pictures and documents that a life tells of, through the same checks that every upload goes through.
 * Recordings have none.
 */
@ApplicationScoped
class Attachments {

    @Inject
    EvidenceFiles evidence;

    private boolean scannerAnswers = true;

    void add(Life life, long complaintId) {
        for (var told : life.evidence()) {
            if (scannerAnswers) add(told, Holder.complaint(complaintId));
        }
    }

    private void add(JsonObject told, Holder holder) {
        var name = told.getString("fileName");
        var ending = name.substring(name.lastIndexOf('.') + 1);
        switch (ending) {
            case "jpg", "png" -> keep(name, Paper.picture(name), holder);
            case "pdf" -> keep(name, Sheet.pdf(told.getString("caption")), holder);
            default -> {}
        }
    }

    private void keep(String name, byte[] content, Holder holder) {
        try {
            var accepted = evidence.admit(holder, name, new ByteArrayInputStream(content));
            // A start does not wait once for each file for a scanner that is not there.
            scannerAnswers = accepted.scan().mayBeOpened();
            evidence.keep(holder, accepted);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
