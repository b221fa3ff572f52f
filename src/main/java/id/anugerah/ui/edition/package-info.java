/**
 * What organizers and auditors do between two seasons: compare two versions of an instrument, make next year's edition from
 * this year's, and see when personal data is anonymised. Everything that is chosen stands in the address.
 */
package id.anugerah.ui.edition;
