/** What the tests of the ring begin with: the cast of the demonstration, cases at any stage, and the letters that arrived. */
package org.huiyin.given;
