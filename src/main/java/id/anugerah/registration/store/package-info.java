/**
 * The rows of the module {@code registration}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.registration.store;
