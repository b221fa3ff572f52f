/**
 * The second ring, the only importer of the engine. A process orders what the domain decides: one package for each diagram
 * of processes/, one delegate for each service task, named like its box.
 */
package id.anugerah.process;
