/**
 * The rows of the module {@code assessment}: its SQL and nothing else. Only the module itself may use it.
 */
package id.anugerah.assessment.store;
