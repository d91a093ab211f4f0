package org.huiyin.given;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.complaint.ActionKind;
import org.huiyin.complaint.Channel;
import org.huiyin.complaint.ComplainantType;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.intake.FileComplaint;
import org.huiyin.complaint.intake.Identity;

/**
 * What somebody reports; no two are the same. A shopkeeper of Dongling was fined ten times as much as her neighbour by the
 * urban management bureau, says who she is, and asks for two things, unless told otherwise.
 */
public final class Report {

    private final String nonce = UUID.randomUUID().toString().substring(0, 8);
    private IdentityMode identityMode = IdentityMode.REAL_NAME;
    private Identity complainant = new Identity("阿芳" + nonce, null, "13900000222", nonce + "@example.com");
    private String regionCode = "990102";
    private List<FileComplaint.Accused> respondents = List.of(accused("QH-DL-CG", null));
    private String category = "P203";
    private LocalDate occurredOn;
    private String locale = "zh";

    public static Report about(String unitCode) {
        return new Report().accusing(unitCode, null);
    }

    public Report accusing(String unitCode, String officerName) {
        respondents = List.of(accused(unitCode, officerName));
        return this;
    }

    /** Names the unit in the complainant's own words. */
    public static Report calling(String unit) {
        var report = new Report();
        report.respondents = List.of(new FileComplaint.Accused(null, unit, null, null));
        return report;
    }

    /** Names an officer by the number of the credential that was shown. */
    public Report accusingOfficer(String unitCode, String credentialNo) {
        respondents = List.of(new FileComplaint.Accused(unitCode, null, null, credentialNo));
        return this;
    }

    public Report in(String region) {
        regionCode = region;
        return this;
    }

    public Report of(String code) {
        category = code;
        return this;
    }

    public Report hidden() {
        identityMode = IdentityMode.REAL_NAME_HIDDEN;
        return this;
    }

    public Report anonymous() {
        identityMode = IdentityMode.ANONYMOUS;
        complainant = Identity.NONE;
        return this;
    }

    public Report english() {
        locale = "en";
        return this;
    }

    public Report happened(LocalDate day) {
        occurredOn = day;
        return this;
    }

    /** A word that no other report contains. */
    public String nonce() {
        return nonce;
    }

    public Identity complainant() {
        return complainant;
    }

    public FileComplaint command() {
        return new FileComplaint(
                identityMode,
                ComplainantType.INDIVIDUAL_BUSINESS,
                complainant,
                regionCode,
                respondents,
                "同街同样占道罚款相差十倍",
                "我和隔壁水果店同一天因门前占道被查处，隔壁罚二百元，我被罚二千元。" + nonce,
                category,
                List.of("P601"),
                "S19",
                ActionKind.PENALTY,
                occurredOn,
                "清河街菜场北门",
                null,
                List.of("复核我被罚2000元的裁量依据", "书面说明与隔壁店相差十倍的理由"),
                Channel.WEB,
                locale);
    }

    private static FileComplaint.Accused accused(String unitCode, String officerName) {
        return new FileComplaint.Accused(unitCode, null, officerName, null);
    }
}
