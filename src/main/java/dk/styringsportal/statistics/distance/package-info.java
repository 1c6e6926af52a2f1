/** Who is like whom: distances on several measures with different units. */
package dk.styringsportal.statistics.distance;
