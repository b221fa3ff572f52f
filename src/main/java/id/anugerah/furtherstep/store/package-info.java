/**
 * Rows of the steps that chairs have ordered, with the jurors' notes and photos. Only the module itself may use it.
 */
package id.anugerah.furtherstep.store;
