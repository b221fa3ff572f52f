/**
 * The boxes of edition.bpmn and the port of a season: it starts with its edition, and passes announcements on to the cases
 * in batches, each in a transaction of its own.
 */
package id.anugerah.process.edition;
