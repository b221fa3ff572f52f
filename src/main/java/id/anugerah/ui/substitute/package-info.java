/**
 * Who is away and who stands in: a page on which people of the evaluation and the organization say it of themselves, and
 * organizers and administrators of anybody. Its texts stand in the bundle "people".
 */
package id.anugerah.ui.substitute;
