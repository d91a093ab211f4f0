package org.huiyin.escalation;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huiyin.deadline.DueAlerts.Due;

/**
 * Works on several parts of a batch at once, because a pass mostly waits for the database. All clocks of one case are in one part,
 * so that what they announce keeps its order.
 *
 * <p>An enterprise bean, because the threads close the entity managers of whichever component has started them.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Lanes {

    /** More than the two cores of a small machine, so that one has something to do while another waits; far from all connections. */
    private static final int COUNT = 4;

    @Resource
    ManagedExecutorService executor;

    /**
     * Returns when every part is done. The work keeps its exceptions to itself.
     *
     * @throws IllegalStateException when a part ended by an error or was not begun
     */
    public void each(List<Due> batch, Consumer<List<Due>> work) {
        var parts = batch.stream()
                .collect(Collectors.groupingBy(due -> due.complaintId() % COUNT))
                .values();
        List<Callable<Object>> tasks = parts.stream()
                .map(part -> Executors.callable(() -> work.accept(part)))
                .toList();
        try {
            for (var done : executor.invokeAll(tasks)) done.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a lane broke down", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread()
                    .interrupt(); // the server is going down; what was not done is due again after the start
        }
    }
}
