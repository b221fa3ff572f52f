/**
 * The rows of the module {@code form}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.form.store;
