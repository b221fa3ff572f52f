/**
 * Rows of what finalists have sent: the confirmation, the presenters in their order, the presentation that counts.
 */
package id.anugerah.finalist.store;
