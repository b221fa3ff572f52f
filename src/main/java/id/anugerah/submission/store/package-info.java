/**
 * The rows of the module {@code submission}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.submission.store;
