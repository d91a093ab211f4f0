package org.huiyin.ring;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys one portal for all test classes instead of one for each: a start takes longer than all the tests of most classes.
 * The container's own end takes it down.
 */
public class OneDeployment {

    private static final TestClass PORTAL = new TestClass(PortalArchive.class);

    @Inject
    Event<GenerateDeployment> generation;

    @Inject
    @ClassScoped
    InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario kept;
    private boolean deployed;

    public void generateOnce(@Observes EventContext<GenerateDeployment> asked) {
        if (asked.getEvent().getTestClass() == PORTAL) {
            asked.proceed();
            kept = scenario.get();
        } else if (kept == null) {
            generation.fire(new GenerateDeployment(PORTAL));
        } else {
            scenario.set(kept);
        }
    }

    public void deployOnce(@Observes EventContext<DeployManagedDeployments> asked) {
        if (deployed) return;
        deployed = true;
        asked.proceed();
    }

    public void keep(@Observes EventContext<UnDeployManagedDeployments> asked) {
        // not after each class
    }
}
