/**
 * The self-assessment: answers saved as they are typed, what is still missing, sending once and only once with a snapshot
 * of everything sent, and the receipt.
 */
package id.anugerah.assessment;
