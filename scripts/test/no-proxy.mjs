/** Tests talk to nobody but this machine: a proxy that its owner needs for the world must not come between. */
for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])
  delete process.env[name];
