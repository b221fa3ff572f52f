/**
 * The rows of the module {@code deadline}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.deadline.store;
