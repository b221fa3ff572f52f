/**
 * Hearing from the database: a thread that keeps a connection of its own for what other nodes say, and begins again after a
 * failure. What is said and what follows from it is its user's matter.
 */
@NamedInterface("line")
package id.anugerah.platform.line;

import org.springframework.modulith.NamedInterface;
