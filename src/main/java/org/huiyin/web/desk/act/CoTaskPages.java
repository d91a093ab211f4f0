package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.cohandling.CoTask;
import org.huiyin.web.desk.Cooperations;
import org.huiyin.web.form.Choice;

/** Puts the pages together on which something is done with one of several tasks. */
@RequestScoped
public class CoTaskPages {

    @Inject
    Cooperations cooperations;

    @Inject
    ActFrames acts;

    CoTasksPage of(Complaint complaint, ActFrame frame, List<CoTask> tasks, boolean dated) {
        var words = acts.words();
        return new CoTasksPage(
                frame,
                tasks.stream()
                        .map(task -> cooperations.task(complaint, task, words))
                        .toList(),
                tasks.stream()
                        .map(task -> Choice.of(Integer.toString(task.position()), cooperations.title(task, words)))
                        .toList(),
                dated);
    }
}
