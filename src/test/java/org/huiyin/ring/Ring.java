package org.huiyin.ring;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian of the ring. */
public final class Ring implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Servers.class).observer(OneDeployment.class);
    }
}
