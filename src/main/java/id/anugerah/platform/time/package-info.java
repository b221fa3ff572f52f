/**
 * The one time of the product: the database's, so that every node agrees; or a virtual one, set by hand, for rehearsal,
 * seeding and tests.
 */
package id.anugerah.platform.time;
