/** KL's page of one municipality's response: what was submitted, sending it back, accepting it with gaps. */
package dk.styringsportal.web.kl.approval;
