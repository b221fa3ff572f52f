/**
 * Checks an archive with neither database nor Spring: hashes, then everything that follows from something else in it, by the
 * lines of code that the product itself computes with.
 */
@NamedInterface("check")
package id.anugerah.archive.check;

import org.springframework.modulith.NamedInterface;
