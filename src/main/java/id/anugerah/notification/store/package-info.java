/**
 * The rows of the module {@code notification}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.notification.store;
