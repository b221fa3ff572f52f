/**
 * The SQL of agreement: tables of four by four, means and counters are summed up in the database, never row by row here.
 */
package id.anugerah.agreement.store;
