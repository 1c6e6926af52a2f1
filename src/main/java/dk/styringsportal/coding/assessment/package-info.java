/**
 * What assessors make of municipalities' practice and tools: two rate each municipality in each theme without seeing the other's
 * rating, agreement is measured, and a final value is settled (source 004, l. 169–175).
 */
package dk.styringsportal.coding.assessment;
