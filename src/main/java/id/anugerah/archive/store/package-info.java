/**
 * The rows of the module {@code archive}: its SQL and nothing else, the definition of every archived table among it. Only the
 * module itself may use it.
 */
package id.anugerah.archive.store;
