// The tests that run inside VS Code, in this order.
import './activation';
