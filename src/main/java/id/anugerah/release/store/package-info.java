/**
 * The rows of the module {@code release}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.release.store;
