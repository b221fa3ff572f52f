/**
 * Boxes and port of edition.bpmn, the season.
 */
package id.anugerah.process.edition;
