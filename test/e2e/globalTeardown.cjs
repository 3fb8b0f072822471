// Stops the server that globalSetup started.
module.exports = async function stop() {
  globalThis.__WORKBENCH_SERVER__?.kill();
};
