/**
 * What organizers and auditors see of an edition: how it stands, every submission, the two decisions that need two people,
 * and the finals. The screens show what the services answer; edition, filters and order stand in the address.
 */
package id.anugerah.ui.organizer;
