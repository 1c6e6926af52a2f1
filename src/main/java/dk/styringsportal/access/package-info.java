/** Who may do what: accounts, roles, the tenancy rule, the audit trail. */
package dk.styringsportal.access;
