/** Figures one may compare and publish: the nation's, a comparison group's, and one municipality beside them. */
package dk.styringsportal.benchmark;
