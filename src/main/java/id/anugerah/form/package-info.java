/**
 * Forms of user tasks, as files of forms/: read, checked and kept in memory at the start; what is filled in is checked
 * against them and becomes typed values. A task that has nothing but a form is filled in and completed here, in one
 * transaction; every other task's owner stores the values itself.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "edition", "platform", "shared", "submission", "worklist"})
package id.anugerah.form;

import org.springframework.modulith.ApplicationModule;
