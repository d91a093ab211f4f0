/**
 * The main class of the jar: reads the configuration, starts the embedded database where no other is named, boots
 * Payara Micro and deploys the portal.
 *
 * <p>Runs on the launcher's class path, apart from the portal: the two share system properties and nothing else, because
 * the server could not see Jakarta classes from classes that also lie here.
 */
@NullMarked
package org.huiyin.launch;

import org.jspecify.annotations.NullMarked;
