/**
 * The rows of the module {@code objection}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.objection.store;
