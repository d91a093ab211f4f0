/**
 * The integration ring: every {@code *IT} runs inside Payara Micro, in one portal that is deployed once for all of them, on a
 * real database and with a real mail server. What the tests say is in the packages that they test; here is only what carries
 * them.
 */
package org.huiyin.ring;
