/** What was done about units and persons after a finding, or for handling it late: interviews, circulars, orders, and the money that came back. */
@NullMarked
package org.huiyin.complaint.measure;

import org.jspecify.annotations.NullMarked;
