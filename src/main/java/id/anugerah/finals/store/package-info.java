/**
 * The rows of the module {@code finals}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.finals.store;
