/**
 * The rows of the module {@code worklist}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.worklist.store;
