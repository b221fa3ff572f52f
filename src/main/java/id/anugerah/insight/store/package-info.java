/**
 * The figures of the module {@code insight} as statements: what counts as what is said here and in the view submission_stage.
 * Only the module itself may use it.
 */
package id.anugerah.insight.store;
