/** Pages for groups that somebody names: a municipality's own choice, and KL's lists. */
package dk.styringsportal.web.groups;
