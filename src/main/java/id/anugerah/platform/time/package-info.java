/**
 * The one time of the product: the database's, so that every node agrees; or a virtual one, set by hand, for rehearsal,
 * seeding and tests.
 */
@NamedInterface("time")
package id.anugerah.platform.time;

import org.springframework.modulith.NamedInterface;
