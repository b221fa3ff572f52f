/**
 * The tables blueprint and blueprint_part. Whoever changes a part locks its blueprint first, so that nothing changes in what
 * has been proposed.
 */
package id.anugerah.setup.store;
