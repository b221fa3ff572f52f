/**
 * Plays seasons with virtual people and virtual time through the same services and processes as the screens: the dress
 * rehearsal of the command line, and the demo season of a first start.
 */
package id.anugerah.rehearsal;
