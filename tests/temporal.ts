// Node 20 has no Temporal; every browser that Lodestar supports has it.
import 'temporal-polyfill/global'
