/**
 * The virus scanner: asked once for each content while it is added, and again by a job when it did not answer. Without an
 * answer a file waits; it is neither lost nor shown. Where no scanner is configured nothing is scanned and nothing waits.
 */
package id.anugerah.evidence.scan;
