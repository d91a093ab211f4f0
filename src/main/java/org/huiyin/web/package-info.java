/**
 * HTTP as an entrance. Each audience has its package, and the package is the permission: {@code citizen} and {@code reader}
 * are open to everybody, {@code desk} and {@code admin} ask for a role, {@code api} serves programs over the same acts.
 */
@NullMarked
package org.huiyin.web;

import org.jspecify.annotations.NullMarked;
