/**
 * The engine's side of an archive: hands out the diagrams and decision tables exactly as they are deployed.
 */
package id.anugerah.process.archive;
