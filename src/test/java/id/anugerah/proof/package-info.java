/**
 * Proofs of survival that need the product's own services to prepare what is then killed; see proof/README.md. Not part of the
 * product.
 */
package id.anugerah.proof;
