/**
 * The SQL of oversight: reads the rows of the audit trail with the names of what they are about, writes seals and findings.
 * Only the module itself may use it.
 */
package id.anugerah.oversight.store;
