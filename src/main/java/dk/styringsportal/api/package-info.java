/** The programming interface: JAX-RS resources, their JSON records, and one place for problem details. */
package dk.styringsportal.api;
